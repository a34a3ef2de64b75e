// The fight for Kobani and Raqqa: events, where they were, and who took part on which side
MATCH place = (event:Event)-[:AT]->(where:Place)
WHERE where.id IN ['kobani', 'raqqa']
MATCH part = (:Actor)-[:TOOK_PART]->(event)
RETURN place, part
