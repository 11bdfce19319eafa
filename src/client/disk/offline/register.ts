// A copy on a disk is kept already, and browsers keep nothing of it a second time.
export {};
