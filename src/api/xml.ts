/** What XML 1.0 cannot hold, not even escaped: most controls, halves of surrogate pairs, two non-characters. */
// eslint-disable-next-line no-control-regex
const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
};

/**
 * As content or between double quotes. Line ends of every kind and tabs are written as numbers, since parsers turn them into others; what
 * XML cannot hold becomes U+FFFD. Everything else, Arabic too, is written as it is.
 */
export const xmlText = (text: string): string =>
  text.replace(IMPOSSIBLE, '\ufffd').replace(/[&<>"\t\n\r\u0085\u2028]/g, (found) => ENTITIES[found] ?? found);

/** ` name="value"` for each that is not null. */
export const xmlAttributes = (attributes: Readonly<Record<string, string | number | null>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${xmlText(String(value))}"`))
    .join('');

export const XML_HEADER = '<?xml version="1.0" encoding="UTF-8"?>\n';
