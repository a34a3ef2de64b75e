// Whether a tie `r` qualifies for a question, whatever its ends are. Null lets all through. Its like for a derived tie is
// `tieQualifies` in src/domain/ties/tie-filter.ts.
// params:  @question-days, types [String!], sign Integer, form String, about String, against String, contested Boolean, minConfidence Float, minOrigins Integer
($types IS NULL OR type(r) IN $types)
AND ($sign IS NULL OR r.sign = $sign)
AND ($form IS NULL OR r.form = $form)
AND ($about IS NULL OR r.about = $about)
AND ($against IS NULL OR r.against = $against)
AND @question-days
AND ($contested IS NULL OR @contested-days = $contested)
AND ($minConfidence IS NULL OR r.confidence >= $minConfidence)
AND ($minOrigins IS NULL OR r.origins >= $minOrigins)
