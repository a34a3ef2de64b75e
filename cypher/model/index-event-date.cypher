// Events are listed by date.
// params:  none
// returns: none
CREATE INDEX event_date IF NOT EXISTS FOR (n:Event) ON (n.firstDay)
