// A tie `r` as a map, with its type and its ends.
// params:  none
r { .*, type: type(r), subject: r.subjectId, object: r.objectId }
