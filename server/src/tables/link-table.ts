import type { Core } from '@strapi/strapi';

/** The table in which Strapi keeps the links of one relation, by the names of its columns. */
export interface LinkTable {
  name: string;
  /** Row id of the entry that owns the relation. */
  source: string;
  /** Row id of the entry it leads to. */
  target: string;
  /** Order in which the source lists its targets, where there may be several. */
  order?: string;
  /** Order in which the target lists its sources, where it has an inverse side. */
  inverseOrder?: string;
}

interface JoinTable {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn: { name: string };
  orderColumnName?: string;
  inverseOrderColumnName?: string;
}

/** The link table of a relation, asked of the side that owns it. */
export const linkTable = (strapi: Core.Strapi, uid: string, relation: string): LinkTable => {
  const attribute = strapi.db.metadata.get(uid).attributes[relation] as { joinTable: JoinTable };
  const { joinTable } = attribute;
  return {
    name: joinTable.name,
    source: joinTable.joinColumn.name,
    target: joinTable.inverseJoinColumn.name,
    order: joinTable.orderColumnName,
    inverseOrder: joinTable.inverseOrderColumnName,
  };
};
