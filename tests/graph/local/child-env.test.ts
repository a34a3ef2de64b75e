import { describe, expect, it } from 'vitest';
import { withoutOurs, withoutSecrets } from '../../../src/graph/local/child-env.ts';

const ENV = {
  PATH: '/bin',
  JAVA_HOME: '/jdk',
  ENTENTE_WRITE_TOKEN: 'a',
  ENTENTE_READ_TOKEN: 'b',
  ENTENTE_WRITE_TOKEN_FILE: '/c',
  NEO4J_PASSWORD: 'd',
  NEO4J_URI: 'bolt://e',
  MIRROR_PASSWORD: 'f',
  CI_JOB_TOKEN: 'g',
  AWS_SECRET_ACCESS_KEY: 'h',
};

describe('The environment of a child', () => {
  it('has no secret in it when the child is Neo4j', () => {
    expect(withoutSecrets(ENV)).toEqual({ PATH: '/bin', JAVA_HOME: '/jdk' });
  });

  it('has nothing of ours when the child is Maven, whose mirror may ask for a password', () => {
    expect(Object.keys(withoutOurs(ENV)).sort()).toEqual([
      'AWS_SECRET_ACCESS_KEY',
      'CI_JOB_TOKEN',
      'JAVA_HOME',
      'MIRROR_PASSWORD',
      'PATH',
    ]);
  });
});
