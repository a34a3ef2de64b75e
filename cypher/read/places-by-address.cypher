// Which places an id or a name in any script, case and spelling may mean.
// params:  addresses [Map!]!
// returns: text String!, how String!, place Map!
UNWIND $addresses AS address
CALL (address) {
  MATCH (p:Place { id: address.text }) USING INDEX SEEK p:Place(id) RETURN p, 'ID' AS how
  UNION
  MATCH (p:Place)-[:HAS_NAME]->(n:Name { text: address.text }) USING INDEX SEEK n:Name(text) RETURN p, 'NAME' AS how
  UNION
  WITH * WHERE address.folded <> ''
  MATCH (p:Place)-[:HAS_NAME]->(n:Name { folded: address.folded }) USING INDEX SEEK n:Name(folded) RETURN p, 'FOLDED' AS how
}
WITH DISTINCT address.text AS text, how, p
RETURN text, how, @place-map AS place
ORDER BY text, how, p.id
