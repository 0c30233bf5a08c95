import { parsePublicId, publicId } from '../../src/database/ids.js';
import { card, cardOf, type CardRow } from './limit-card.js';
import type { LimitDatabase } from './limit-database.js';

/** A card with all that it may hold, by one statement. */
export async function limitFullCard(
  database: LimitDatabase,
  groupId: Uint8Array,
  { id }: { readonly id: string },
): Promise<object> {
  const key = parsePublicId('cus', id) ?? Buffer.alloc(16);
  const rows = await database.all<CardRow>(fullCard, Array.from({ length: 5 }, () => [groupId, key]).flat());
  const customer = cardOf(id, rows);
  if (!customer) return { customer: null };
  return {
    customer: {
      ...customer,
      customFields: ofPart(rows, 4).map(({ t1, t2 }) => ({ key: t2, text: t1 })),
      serviceArticles: articles(rows, 'SERVICE'),
      workOrderArticles: articles(rows, 'WORK_ORDER'),
    },
  };
}

const ofPart = (rows: readonly CardRow[], wanted: number): CardRow[] =>
  rows.filter(({ part }) => part === wanted).sort((a, b) => a.n1 - b.n1);

const articles = (rows: readonly CardRow[], list: string): object[] =>
  ofPart(rows, 3)
    .filter(({ t1 }) => t1 === list)
    .map((row) => ({
      id: publicId('car', row.id),
      quantity: row.n2 / 1000,
      price: row.n3,
      discount: row.n4 === null ? null : row.n4 / 100,
      note: row.t5,
      article: {
        id: publicId('art', Buffer.from(row.t6 ?? '', 'hex')),
        number: row.t2,
        name: row.t3,
        unit: row.t4,
        price: row.n5,
        timeArticle: row.n6 === 1,
        status: row.t7,
      },
    }));

const fullCard = `${card}
  UNION ALL
  SELECT 3, r.id, r.list, a.number, a.name, a.unit, r.note, HEX(r.articleId), CASE WHEN a.inactivatedAt IS NULL THEN 'ACTIVE' ELSE 'INACTIVE' END,
         NULL, NULL, NULL, NULL, r.position, r.quantity, r.price, r.discount, a.price, a.timeArticle
    FROM customer_article r JOIN article a ON a.groupId = r.groupId AND a.id = r.articleId WHERE r.groupId = ? AND r.customerId = ?
  UNION ALL
  SELECT 4, v.fieldId, v.value, f.fieldKey, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, f.position, 0, 0, 0, 0, 0
    FROM customer_value v JOIN custom_field f ON f.groupId = v.groupId AND f.id = v.fieldId WHERE v.groupId = ? AND v.customerId = ?`;
