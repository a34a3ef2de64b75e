// How many events qualify as of a known time (null: now).
// params:  kind String, participant String, within [String!]!, place String, first Integer, last Integer, past Boolean!, knownAt String, publishedBy Integer
// returns: count Integer!
MATCH (e:Event)
WHERE ($kind IS NULL OR e.kind = $kind)
  AND ($participant IS NULL
    OR (NOT $past AND EXISTS { MATCH (:Actor { id: $participant })-[:TOOK_PART]->(e) })
    OR ($past AND EXISTS {
      MATCH (c:Claim { eventId: e.id })
      WHERE c.subjectId IN $within AND c.stance IN ['ASSERTED', 'ALLEGED'] AND coalesce(c.credibility, 6) <> 5
        AND (CASE WHEN $knownAt IS NULL THEN c.retiredAt IS NULL ELSE c.recordedAt <= $knownAt AND (c.retiredAt IS NULL OR c.retiredAt > $knownAt) END)
        AND ($publishedBy IS NULL OR EXISTS { MATCH (c)-[:SOURCE]->(s:Source) WHERE s.publishedLast <= $publishedBy })
    }))
  AND ($place IS NULL OR EXISTS { MATCH (e)-[:AT]->(:Place)-[:WITHIN*0..]->(:Place { id: $place }) })
  AND ($first IS NULL OR (e.firstDay <= $last AND e.lastDay >= $first))
RETURN count(e) AS count
