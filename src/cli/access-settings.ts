import type { Access } from '../api/http/access.ts';
import { isLoopback } from '../api/http/allowed-hosts.ts';
import { EntenteError } from '../domain/errors.ts';
import { tokenOf } from './token-settings.ts';

const listed = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');

const usage = (message: string): EntenteError => new EntenteError('USAGE', message);

const hostsOf = (env: NodeJS.ProcessEnv): readonly string[] => {
  const hosts = listed(env['ENTENTE_ALLOWED_HOSTS']);
  const wrong = hosts.find((host) => !/^[a-z0-9.-]+$|^[0-9a-f:.]+$/i.test(host));
  if (wrong === undefined) return hosts;
  throw usage(
    `ENTENTE_ALLOWED_HOSTS has "${wrong}"; write names of hosts with commas, as graph.example.org, without ports.`,
  );
};

const isOrigin = (text: string): boolean => URL.canParse(text) && new URL(text).origin === text;

const originsOf = (env: NodeJS.ProcessEnv): readonly string[] => {
  const origins = listed(env['ENTENTE_ALLOWED_ORIGINS']);
  const wrong = origins.find((origin) => !isOrigin(origin));
  if (wrong === undefined) return origins;
  throw usage(`ENTENTE_ALLOWED_ORIGINS has "${wrong}"; write origins with commas, as https://site.example.org.`);
};

const isPublic = (env: NodeJS.ProcessEnv): boolean => {
  const text = env['ENTENTE_PUBLIC'] ?? '';
  if (['', 'no'].includes(text)) return false;
  if (text === 'yes') return true;
  throw usage(`ENTENTE_PUBLIC is "${text}"; it must be yes or no.`);
};

/**
 * Who may ask, and from where.
 * @throws EntenteError CONFIG_UNSAFE when other machines can reach the service, it has no key, and nobody said that everyone
 * may read; and what {@link tokenOf} throws
 */
export const accessOf = (env: NodeJS.ProcessEnv, host: string): Access => {
  const readToken = tokenOf(env, 'ENTENTE_READ_TOKEN');
  if (!isPublic(env) && readToken === null && !isLoopback(host))
    throw new EntenteError(
      'CONFIG_UNSAFE',
      `HOST is ${host}, which other machines can reach, and there is no key; set ENTENTE_READ_TOKEN (or ENTENTE_READ_TOKEN_FILE), ` +
        'or ENTENTE_PUBLIC=yes if everyone who reaches it may read everything.',
    );
  return { hosts: hostsOf(env), origins: originsOf(env), readToken };
};
