import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataFolder } from './data-folder.ts';

export interface Ports {
  readonly bolt: number;
  readonly http: number;
}

/** One name and one value a line, as `neo4j.conf` has them. Neo4j refuses to start with a name it does not know. */
export type Settings = Readonly<Record<string, string>>;

const settingsFor = ({ bolt, http }: Ports): Settings => ({
  'server.default_listen_address': '127.0.0.1',
  'server.bolt.listen_address': `127.0.0.1:${bolt}`,
  'server.bolt.advertised_address': `127.0.0.1:${bolt}`,
  'server.http.listen_address': `127.0.0.1:${http}`,
  'server.http.advertised_address': `127.0.0.1:${http}`,
  'server.https.enabled': 'false',
  'dbms.security.auth_enabled': 'true',
  // LOAD CSV would read files of this machine, and addresses only it can reach.
  'dbms.security.allow_csv_import_from_file_urls': 'false',
  'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
  'dbms.usage_report.enabled': 'false',
  'server.bolt.telemetry.enabled': 'false',
  'client.allow_telemetry': 'false',
  'server.memory.pagecache.size': '256m',
  // A bookmark from the future is refused in this time; the default is half a minute, for which it would hold a connection.
  'db.transaction.bookmark_ready_timeout': '5s',
  // Of whoever does not say how long a transaction may run, as Browser does not; ours say. A lock is held no longer either.
  'db.transaction.timeout': '120s',
  // One question may not take the memory of all others.
  'db.memory.transaction.max': '256m',
  // The room for a log is taken when the log is begun: on a disk that is full, half a transaction in it would make all data unreadable.
  'db.tx_log.preallocate': 'true',
  'db.tx_log.rotation.size': '32m',
  'db.tx_log.rotation.retention_policy': '2 files',
  'db.logs.query.enabled': 'OFF',
  // Without this a stop waits ten seconds for nothing.
  'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
});

/**
 * What Neo4j tells its Browser to do once a person has logged in: show the graph in our style with the guide beside it, and
 * only the relationships that a question asked for. Browser loads both from these hosts alone, whatever their port.
 * @param serviceUrl `http://127.0.0.1:4000`, as a browser on this machine reaches the service
 */
export const browserSettings = (serviceUrl: string): Settings => ({
  'browser.post_connect_cmd': `config {"autoComplete": false}; style ${serviceUrl}/browser/style.grass; play ${serviceUrl}/browser/guide.html`,
  'browser.remote_content_hostname_whitelist': new URL(serviceUrl).hostname,
});

/** @param extra settings that add to ours, or replace them */
export const writeSettings = (folder: DataFolder, ports: Ports, extra: Settings): void => {
  const lines = Object.entries({ ...settingsFor(ports), ...extra }).map(([name, value]) => `${name}=${value}\n`);
  const note = '# Written by Entente at every start; what you change here is lost.\n';
  writeFileSync(join(folder.conf, 'neo4j.conf'), note + lines.join(''));
};
