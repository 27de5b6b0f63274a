/** A record while it is being filled in: a field that may be absent is set only where there is something to say. Much quicker than
 *  spreading many small records into one. */
export type Writable<Row> = { -readonly [Field in keyof Row]: Row[Field] };
