// Ties of one type are listed by subject, in the order of their rank. Once for each type (TIE_TYPE).
// params:  none
// returns: none
CREATE INDEX tie_type_by_subject IF NOT EXISTS FOR ()-[r:TIE_TYPE]-() ON (r.subjectId, r.rank)
