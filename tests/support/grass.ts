export type GrassRules = ReadonlyMap<string, Readonly<Record<string, string>>>;

/**
 * A style as Neo4j Browser 5.24 reads it: quotes drop out, and within them braces mean nothing; there are no comments; a
 * property whose text has a colon in it is lost.
 */
export const readGrass = (text: string): GrassRules => {
  const rules = new Map<string, Readonly<Record<string, string>>>();
  let quoted = false;
  let inside = false;
  let selector = '';
  let body = '';
  for (const character of text) {
    if (character === "'" || character === '"') quoted = !quoted;
    else if (character === '{' && !quoted) inside = true;
    else if (character === '}' && !quoted) {
      const parts = body.split(';').map((property) => property.split(':'));
      const kept = parts.filter(({ length }) => length === 2) as [string, string][];
      rules.set(selector, Object.fromEntries(kept.map(([name, value]) => [name.trim(), value.trim()])));
      [inside, selector, body] = [false, '', ''];
    } else if (inside) body += character;
    else if (!/\s/.test(character)) selector += character;
  }
  return rules;
};
