// From where each stands: the whole of TypeORM is 2.5 MB, of which no more is needed to say what a table is like.
export { Column } from 'typeorm/decorator/columns/Column.js';
export { PrimaryColumn } from 'typeorm/decorator/columns/PrimaryColumn.js';
export { Entity } from 'typeorm/decorator/entity/Entity.js';
export { ForeignKey } from 'typeorm/decorator/ForeignKey.js';
export { Index } from 'typeorm/decorator/Index.js';
export { Unique } from 'typeorm/decorator/Unique.js';
export { getMetadataArgsStorage } from 'typeorm/globals.js';
