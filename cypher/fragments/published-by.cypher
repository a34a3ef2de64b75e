// Whether the document of a claim `c` had come out by a day; null lets all through, documents without a date too.
// params:  publishedBy Integer
($publishedBy IS NULL OR EXISTS { MATCH (c)-[:SOURCE]->(s:Source) WHERE s.publishedLast <= $publishedBy })
