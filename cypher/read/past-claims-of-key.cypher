// The claims that a past known time had of the topic of one tie, by the first part of the tie's id; at most a limit.
// params:  tieKey String!, @known-time, limit Integer!
// returns: claim Map!, sources [Map!]!, actors [Map!]!
MATCH (known:Claim { tieKey: $tieKey })
WITH known.topic AS topic LIMIT 1
MATCH (c:Claim { topic: topic })
WHERE @known-time
WITH c LIMIT $limit
RETURN @past-claim
