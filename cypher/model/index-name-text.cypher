// Names are found as written.
// params:  none
// returns: none
CREATE INDEX name_text IF NOT EXISTS FOR (n:Name) ON (n.text)
