/** The limits of a pack. A file beyond them is not read, and an issue says so. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;
export const MAX_ROW_BYTES = 1024 * 1024;
export const MAX_ROWS = 1_000_000;
/** Rows with unbalanced quotes, other numbers of cells or no UTF-8; with more of them the file is probably no CSV. */
export const MAX_UNREADABLE_ROWS = 1000;
/** A pack.yaml is a handful of lines; deep nesting in a long one could exhaust the memory of a YAML reader. */
export const MAX_YAML_BYTES = 16 * 1024;

/** `64 MB`, `16 kB`, `12 bytes` */
export const sizeText = (bytes: number): string => {
  if (bytes >= 1024 * 1024) return `${Math.ceil(bytes / 1024 / 1024)} MB`;
  return bytes >= 1024 ? `${Math.ceil(bytes / 1024)} kB` : `${bytes} bytes`;
};
