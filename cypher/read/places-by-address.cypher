// Which places an id or a name in any script, case and spelling may mean.
// params:  addresses [Map!]!
// returns: text String!, how String!, place Map!
UNWIND $addresses AS address
CALL (address) {
  MATCH (p:Place { id: address.text }) RETURN p, 'ID' AS how
  UNION
  MATCH (p:Place)-[:HAS_NAME]->(:Name { text: address.text }) RETURN p, 'NAME' AS how
  UNION
  WITH * WHERE address.folded <> ''
  MATCH (p:Place)-[:HAS_NAME]->(:Name { folded: address.folded }) RETURN p, 'FOLDED' AS how
}
WITH DISTINCT address.text AS text, how, p
RETURN text, how, @place-map AS place
ORDER BY text, how, p.id
