/** Plans of the graphs whose ingestion is killed: enough for several batches. */
export const KILLED_PLANS = 40;
