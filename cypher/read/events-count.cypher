// How many events qualify as of a known time (null: now).
// params:  @event-filter
// returns: count Integer!
MATCH (e:Event)
WHERE @event-filter
RETURN count(e) AS count
