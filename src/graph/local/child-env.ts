/** What names, or holds, something that only this process may know. */
const OURS = /^(ENTENTE_|NEO4J_)/;
const SECRET = /TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY/i;

const without = (env: NodeJS.ProcessEnv, pattern: RegExp): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !pattern.test(name)));

/** The environment without our settings, of which some are secrets. Maven may need secrets of its own, for a mirror. */
export const withoutOurs = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv => without(env, OURS);

/** The environment without our settings and anybody's secrets. */
export const withoutSecrets = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv => without(withoutOurs(env), SECRET);
