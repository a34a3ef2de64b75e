// A claim was brought by packs that are known, or through the API, each named once.
// params:  none
// returns: id String!, problem String!
MATCH (c:Claim)
WHERE c.broughtBy IS NOT NULL
  AND (size(c.broughtBy) = 0
    OR any(brought IN c.broughtBy WHERE size([other IN c.broughtBy WHERE other = brought]) > 1)
    OR EXISTS {
      UNWIND c.broughtBy AS brought
      WITH brought WHERE brought <> 'api'
      OPTIONAL MATCH (p:Pack { id: brought })
      WITH p WHERE p IS NULL
      RETURN p
    })
RETURN coalesce(c.id, elementId(c)) AS id, 'the claim names no bringer, an unknown pack, or one bringer twice' AS problem
ORDER BY id
