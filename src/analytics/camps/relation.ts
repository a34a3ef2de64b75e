/**
 * How two actors stand in all best partitions. `UNKNOWN`: the same in those that were found, but not all were. `UNCONNECTED`: no chain of ties
 * connects the two.
 */
export type Relation = 'ALWAYS' | 'NEVER' | 'SOMETIMES' | 'UNKNOWN' | 'UNCONNECTED';
