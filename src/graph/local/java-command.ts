import { join } from 'node:path';
import type { Artefacts } from './artefacts.ts';
import { withoutSecrets } from './child-env.ts';
import type { DataFolder } from './data-folder.ts';
import type { Jdk } from './jdk.ts';
import type { Program } from './guarded-process.ts';

/** What every start of Java here shares. */
export interface JavaSetting {
  readonly jdk: Jdk;
  readonly artefacts: Artefacts;
  readonly folder: DataFolder;
  readonly env: NodeJS.ProcessEnv;
}

/** The flags Neo4j's own start script gives, and the collector that is quickest for a small heap. */
const FLAGS = [
  '-XX:+UseSerialGC',
  '-XX:-OmitStackTraceInFastThrow',
  '-XX:+DisableExplicitGC',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '-Djdk.nio.maxCachedBufferSize=1024',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Djdk.tls.ephemeralDHKeySize=2048',
  '-Djdk.tls.rejectClientInitiatedRenegotiation=true',
  '-Dlog4j2.disable.jmx=true',
  '-Dlog4j.layout.jsonTemplate.maxStringLength=32768',
  '-Dfile.encoding=UTF-8',
];

/** Compiles quickly and not far: half the processor time of a start, and once warm a third slower. */
const QUICK_START = '-XX:TieredStopAtLevel=1';

const STOP_GRACE_MS = 30_000;

/** The class path stays out of `ps`. */
const javaEnv = ({ env, artefacts, folder }: JavaSetting): NodeJS.ProcessEnv => ({
  ...withoutSecrets(env),
  CLASSPATH: artefacts.classpath,
  NEO4J_HOME: folder.neo4j,
  NEO4J_CONF: folder.conf,
});

const javaProgram = (setting: JavaSetting, output: string, args: readonly string[]): Program => ({
  command: setting.jdk.java,
  args,
  env: javaEnv(setting),
  cwd: setting.folder.neo4j,
  output: join(setting.folder.logs, output),
  graceMs: STOP_GRACE_MS,
});

export interface ServerOptions {
  readonly heapMiB: number;
  /** It will run for hours rather than minutes. */
  readonly longRunning: boolean;
  /** Flags of the JVM, after ours. */
  readonly flags: readonly string[];
}

export const serverProgram = (setting: JavaSetting, { heapMiB, longRunning, flags }: ServerOptions): Program =>
  javaProgram(setting, 'console.log', [
    `-Xmx${heapMiB}m`,
    ...FLAGS,
    ...(longRunning ? [] : [QUICK_START]),
    ...flags,
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${setting.folder.neo4j}`,
    `--config-dir=${setting.folder.conf}`,
  ]);

/** neo4j-admin reads the password from the file, so no list of processes shows it. */
export const setPasswordProgram = (setting: JavaSetting): Program =>
  javaProgram(setting, 'console.log', [
    ...['-XX:+UseSerialGC', QUICK_START, 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password'],
    `@${setting.folder.passwordFile}`,
  ]);

/** Makes the archive of the listed classes. It runs beside the service and writes nothing of use to people. */
export const archiveProgram = (setting: JavaSetting, classList: string, archive: string): Program => ({
  ...javaProgram(setting, 'class-archive.log', [
    ...['-Xshare:dump', '-XX:+UseSerialGC', '-Xmx512m', '-Xlog:cds*=error'],
    ...[`-XX:SharedClassListFile=${classList}`, `-XX:SharedArchiveFile=${archive}`],
  ]),
  graceMs: 1_000,
});
