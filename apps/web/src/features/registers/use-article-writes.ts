import {
  ArticleActivateDocument,
  ArticleCreateDocument,
  ArticleDeleteDocument,
  ArticleGroupActivateDocument,
  ArticleGroupCreateDocument,
  ArticleGroupDeleteDocument,
  ArticleGroupInactivateDocument,
  ArticleGroupUpdateDocument,
  ArticleInactivateDocument,
  ArticleUpdateDocument,
  type ArticleActivateMutation,
  type ArticleCreateMutation,
  type ArticleDeleteMutation,
  type ArticleGroupActivateMutation,
  type ArticleGroupCreateMutation,
  type ArticleGroupDeleteMutation,
  type ArticleGroupInactivateMutation,
  type ArticleGroupUpdateMutation,
  type ArticleInactivateMutation,
  type ArticleUpdateMutation,
} from './articles.generated';
import { useEntryWrite } from './use-entry-writes';

/** Every write of an article. The list is fetched anew after each: its order may have changed. */
export const useArticleWrites = () => ({
  create: useEntryWrite(ArticleCreateDocument, ofCreate, 'Articles'),
  update: useEntryWrite(ArticleUpdateDocument, ofUpdate, 'Articles'),
  inactivate: useEntryWrite(ArticleInactivateDocument, ofInactivate, 'Articles'),
  activate: useEntryWrite(ArticleActivateDocument, ofActivate, 'Articles'),
  remove: useEntryWrite(ArticleDeleteDocument, ofDelete, 'Articles'),
});

/** Every write of an article group. */
export const useArticleGroupWrites = () => ({
  create: useEntryWrite(ArticleGroupCreateDocument, ofGroupCreate, 'ArticleGroups'),
  update: useEntryWrite(ArticleGroupUpdateDocument, ofGroupUpdate, 'ArticleGroups'),
  inactivate: useEntryWrite(ArticleGroupInactivateDocument, ofGroupInactivate, 'ArticleGroups'),
  activate: useEntryWrite(ArticleGroupActivateDocument, ofGroupActivate, 'ArticleGroups'),
  remove: useEntryWrite(ArticleGroupDeleteDocument, ofGroupDelete, 'ArticleGroups'),
});

// Named functions keep their identity from one drawing to the next.
const ofCreate = (data: ArticleCreateMutation) => data.articleCreate.userErrors;
const ofUpdate = (data: ArticleUpdateMutation) => data.articleUpdate.userErrors;
const ofInactivate = (data: ArticleInactivateMutation) => data.articleInactivate.userErrors;
const ofActivate = (data: ArticleActivateMutation) => data.articleActivate.userErrors;
const ofDelete = (data: ArticleDeleteMutation) => data.articleDelete.userErrors;
const ofGroupCreate = (data: ArticleGroupCreateMutation) => data.articleGroupCreate.userErrors;
const ofGroupUpdate = (data: ArticleGroupUpdateMutation) => data.articleGroupUpdate.userErrors;
const ofGroupInactivate = (data: ArticleGroupInactivateMutation) => data.articleGroupInactivate.userErrors;
const ofGroupActivate = (data: ArticleGroupActivateMutation) => data.articleGroupActivate.userErrors;
const ofGroupDelete = (data: ArticleGroupDeleteMutation) => data.articleGroupDelete.userErrors;
