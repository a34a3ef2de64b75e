/** Which end of the path a question for neighbours starts from; decides which way a directed tie may be read. */
export type Side = 'FROM' | 'TO';
