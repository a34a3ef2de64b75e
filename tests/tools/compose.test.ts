import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readSettings } from '../../src/cli/settings.ts';
import { browserPage } from '../../src/graph/browser-page.ts';
import { browserSettings } from '../../src/graph/local/settings.ts';
import { packageRoot } from '../../src/graph/package-root.ts';

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly user?: string;
  readonly read_only?: boolean;
  readonly tmpfs?: readonly string[];
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly environment: Readonly<Record<string, unknown>>;
  readonly secrets: readonly string[];
  readonly ports: readonly string[];
  readonly volumes?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck: { readonly test: readonly string[] };
}

interface Compose {
  readonly services: { readonly neo4j: Service; readonly entente: Service };
  readonly volumes: Readonly<Record<string, unknown>>;
  readonly secrets: Readonly<Record<string, { readonly file?: string }>>;
}

interface Instruction {
  readonly word: string;
  readonly rest: string;
  /** 0 is the first FROM. */
  readonly stage: number;
}

const root = packageRoot();
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const compose = parse(read('docker-compose.yml')) as Compose;
const { neo4j, entente } = compose.services;
const services = Object.entries(compose.services);

const instructions = (() => {
  let stage = -1;
  return read('Dockerfile')
    .replace(/^\s*#.*\n/gm, '')
    .replace(/\\\n/g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Instruction => {
      const [, word = '', rest = ''] = /^(\S+)\s+(.*)$/.exec(line) ?? [];
      if (word === 'FROM') stage += 1;
      return { word, rest, stage };
    });
})();

const lastStage = Math.max(...instructions.map(({ stage }) => stage));
const restsOf = (word: string, stage = lastStage): string[] =>
  instructions.filter((each) => each.word === word && each.stage === stage).map(({ rest }) => rest);

/** What a COPY reads, and whether from the build stage instead of the repository. */
const copies = instructions
  .filter(({ word }) => word === 'COPY')
  .flatMap(({ rest }) => {
    const words = rest.split(/\s+/);
    const built = words[0] === '--from=build';
    return words.slice(built ? 1 : 0, -1).map((source) => ({ source: source.replace(/^\/app\//, ''), built }));
  });

/** `NEO4J_server_memory_heap_max__size` is `server.memory.heap.max_size`, by the image's rule; of one of Neo4j's settings. */
const settingOf = (variable: string): string =>
  variable
    .replace(/^NEO4J_/, '')
    .replace(/_/g, '.')
    .replace(/\.\./g, '_');

const containerSettings = new Map(
  Object.entries(neo4j.environment)
    .filter(([variable]) => variable !== 'NEO4J_AUTH_FILE')
    .map(([variable, value]) => [settingOf(variable), value]),
);

const localSettings = new Map(
  [...read('src/graph/local/settings.ts').matchAll(/^ {2}'([\w.]+)': (?:'([^']*)'|.*),$/gm)].map(([, name, value]) => [
    name ?? '',
    value,
  ]),
);

/** The local Neo4j gets these as options of its JVM. Neo4j 5.26.30 was started with both. */
const CONTAINER_ONLY = ['server.memory.heap.initial_size', 'server.memory.heap.max_size'];

const localVersions = readdirSync(join(root, 'src/graph/local'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(ts|xml)$/.test(path))
  .flatMap((path) => read(join('src/graph/local', path)).match(/\b5\.26\.\d+\b/g) ?? []);

describe('both containers', () => {
  it('run images of a stated version', () => {
    const images = [...instructions.filter(({ word }) => word === 'FROM').map(({ rest }) => rest), neo4j.image ?? ''];
    expect(images).toEqual([
      'node:20.20-bookworm-slim AS build',
      'node:20.20-bookworm-slim',
      'neo4j:5.26.30-community',
    ]);
  });

  it.each(services)('%s publishes its ports on the loopback alone', (_, { ports }) => {
    expect(ports.length).toBeGreaterThan(0);
    expect(ports.filter((port) => !/^127\.0\.0\.1:\d+:\d+$/.test(port))).toEqual([]);
  });

  it.each(services)('%s runs as a user that is not root, has no capability and gains none', (_, service) => {
    expect(service.user).toMatch(/^(?!0|root)/);
    expect(service.cap_drop).toEqual(['ALL']);
    expect(service.security_opt).toEqual(['no-new-privileges:true']);
  });

  it.each(services)('%s gets its password as a file and never as a value', (_, { environment, secrets }) => {
    const named = Object.keys(environment).filter((variable) => /AUTH|PASSWORD/.test(variable));
    expect(named.filter((variable) => !variable.endsWith('_FILE'))).toEqual([]);
    expect(named.map((variable) => environment[variable])).toEqual(secrets.map((name) => `/run/secrets/${name}`));
    expect(secrets.map((name) => compose.secrets[name]?.file)).toEqual(secrets.map((name) => `./secrets/${name}`));
  });

  it('leave the passwords out of the repository and of the image', () => {
    expect(read('.gitignore').split('\n')).toContain('secrets/');
    const ignored = read('.dockerignore').split('\n');
    expect(ignored.filter((line) => line !== '' && !line.startsWith('#'))[0]).toBe('*');
    expect(ignored).not.toContain('!secrets');
  });
});

describe('the container of Neo4j', () => {
  it('has the version of the local Neo4j', () => {
    expect(neo4j.image).toBe(`neo4j:${[...new Set(localVersions)].join(' or ')}-community`);
  });

  it('sets nothing that Neo4j does not know', () => {
    expect(localSettings.size).toBeGreaterThan(10);
    const known = [...localSettings.keys(), ...CONTAINER_ONLY];
    expect([...containerSettings.keys()].filter((name) => !known.includes(name))).toEqual([]);
  });

  it('refuses LOAD CSV and reports nothing to anyone, like the local Neo4j', () => {
    const names = [
      'dbms.security.allow_csv_import_from_file_urls',
      'internal.dbms.cypher_ip_blocklist',
      'dbms.usage_report.enabled',
      'server.bolt.telemetry.enabled',
      'client.allow_telemetry',
    ];
    const values = ['false', '0.0.0.0/0,::/0', 'false', 'false', 'false'];
    expect(names.map((name) => containerSettings.get(name))).toEqual(values);
    expect(names.map((name) => localSettings.get(name))).toEqual(values);
  });

  it('opens Neo4j Browser as the local one does, with what the service beside it serves', () => {
    const [port = ''] = entente.ports;
    const wanted = browserSettings(`http://localhost:${port.split(':')[1] ?? ''}`);
    const names = Object.keys(wanted);
    expect(names).toEqual(['browser.post_connect_cmd', 'browser.remote_content_hostname_whitelist']);
    expect(Object.fromEntries(names.map((name) => [name, containerSettings.get(name)]))).toEqual(wanted);
    const [, bolt = ''] = neo4j.ports.map((each) => each.split(':')[1] ?? '');
    expect(readSettings({ NEO4J_BROWSER_URL: String(entente.environment['NEO4J_BROWSER_URL']) }).browserPage()).toBe(
      browserPage('http://localhost:7474', `bolt://localhost:${bolt}`, 'neo4j'),
    );
  });

  it('keeps its data in volumes with a name', () => {
    const names = (neo4j.volumes ?? []).map((volume) => volume.split(':')[0] ?? '');
    expect(neo4j.volumes).toContain('neo4j-data:/data');
    expect(Object.keys(compose.volumes).sort()).toEqual(names.sort());
  });
});

describe('the container of the service', () => {
  it('is built here, from files that exist', () => {
    expect(entente.build).toBe('.');
    const made = ['node_modules', 'dist'];
    expect(copies.length).toBeGreaterThan(5);
    expect(
      copies.filter(({ source, built }) => !(built && made.includes(source)) && !existsSync(join(root, source))),
    ).toEqual([]);
  });

  it('is sent to the builder whole: no file it copies is ignored', () => {
    const sent = read('.dockerignore').split('\n');
    const folders = copies
      .filter(({ built }) => !built)
      .map(({ source }) => source.replace(/^(?:\.\/)?([^/]+).*/, '$1'));
    expect(folders.filter((name) => !sent.includes(`!${name}`))).toEqual([]);
  });

  it('holds all that the service reads beside its code', () => {
    const sources = copies.map(({ source }) => source);
    expect(sources).toEqual(expect.arrayContaining(['package.json', 'cypher', 'schema', 'seed', 'src/entente.mjs']));
  });

  it('runs as the user node, also without Compose', () => {
    expect(restsOf('USER')).toEqual(['node']);
    expect(entente.user).toBe('node');
  });

  it('cannot write to its file system but to a temporary folder in memory', () => {
    expect(entente.read_only).toBe(true);
    expect(entente.tmpfs).toEqual(['/tmp']);
    expect(entente.volumes).toBeUndefined();
  });

  it('serves the Neo4j beside it, on every address of the container', () => {
    expect(JSON.parse(restsOf('CMD')[0] ?? '')).toEqual(['node', 'src/entente.mjs', 'serve']);
    expect(entente.environment).toMatchObject({ NEO4J_URI: 'neo4j://neo4j:7687', HOST: '0.0.0.0' });
    // It would not start there without a key, or without the word of its operator.
    expect(
      readSettings({ HOST: '0.0.0.0', ENTENTE_PUBLIC: String(entente.environment['ENTENTE_PUBLIC']) }).access(),
    ).toEqual({
      hosts: [],
      origins: [],
      readToken: null,
    });
    expect(entente.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
  });

  it('is healthy when /readyz says so, with and without Compose', () => {
    const [alone = ''] = restsOf('HEALTHCHECK');
    const test = JSON.parse(alone.slice(alone.indexOf('['))) as string[];
    for (const words of [test, entente.healthcheck.test.slice(1)]) {
      expect(words.slice(0, 2)).toEqual(['node', '--eval']);
      expect(words[2]).toMatch(/^fetch\(.*\/readyz'/);
    }
  });
});
