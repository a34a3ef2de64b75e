/** Who may ask the service, and from where. */
export interface Access {
  /** Names by which it may be asked, beside loopback and the address that it listens on. */
  readonly hosts: readonly string[];
  /** Origins of other sites whose pages may read its answers. */
  readonly origins: readonly string[];
  /** Only who sends it, or the write token, may ask anything; null: everyone may. */
  readonly readToken: string | null;
}

export const OPEN_ACCESS: Access = { hosts: [], origins: [], readToken: null };
