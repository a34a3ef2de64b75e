// Whether a tie `r` comes after the last one of the page before (null: there is none), in the order of origins (descending), then id.
// params:  afterOrigins Integer, afterId String
($afterId IS NULL OR r.origins < $afterOrigins OR (r.origins = $afterOrigins AND r.id > $afterId))
