import { customerSettingRows as rows } from '@register/domain/settings/customer-settings';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  description: "The group's settings for customers. Everyone in the group reads them; administrators change them.",
})
export class CustomerSettings {
  @Field(() => Int, { description: rows.numberMinLength.effect })
  numberMinLength: number;

  @Field(() => Int, { description: rows.numberMaxLength.effect })
  numberMaxLength: number;

  @Field({ description: rows.autoGenerateNextNumber.effect })
  autoGenerateNextNumber: boolean;

  @Field({ description: rows.includeNumberInDisplayName.effect })
  includeNumberInDisplayName: boolean;

  @Field({ description: rows.showFacilityNameInsteadOfCustomer.effect })
  showFacilityNameInsteadOfCustomer: boolean;

  @Field({ description: rows.showCostCentre.effect })
  showCostCentre: boolean;

  @Field({ description: rows.showOrderNumber.effect })
  showOrderNumber: boolean;

  @Field({ description: rows.requireOrderNumber.effect })
  requireOrderNumber: boolean;

  @Field({ description: rows.requireCostCentre.effect })
  requireCostCentre: boolean;

  @Field({ description: rows.showLanguage.effect })
  showLanguage: boolean;

  @Field({ description: rows.showVatType.effect })
  showVatType: boolean;

  @Field({ description: rows.privateAsDefaultType.effect })
  privateAsDefaultType: boolean;

  @Field({ description: rows.showCustomerCommentOnOrder.effect })
  showCustomerCommentOnOrder: boolean;

  @Field({ description: rows.saveRequester.effect })
  saveRequester: boolean;

  @Field({ description: rows.useVatPerArticleRow.effect })
  useVatPerArticleRow: boolean;

  @Field(() => Int, { description: rows.retentionMonths.effect })
  retentionMonths: number;

  @Field(() => Int, { description: rows.defaultVat.effect })
  defaultVat: number;

  @Field({ description: rows.showServiceArticles.effect })
  showServiceArticles: boolean;

  @Field({ description: rows.showWorkOrderArticles.effect })
  showWorkOrderArticles: boolean;

  @Field({ description: rows.useTaxReductions.effect })
  useTaxReductions: boolean;

  @Field(() => Int, { description: rows.messageLogMonths.effect })
  messageLogMonths: number;

  @Field({ description: rows.requireRevealReason.effect })
  requireRevealReason: boolean;

  @Field(() => Int, { description: 'Counts every change: pass it as `expectedVersion`.' })
  version: number;
}
