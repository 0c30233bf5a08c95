import type { CustomerSettingsPatch } from '@register/domain/settings/change-settings';
import { customerSettingRows as rows } from '@register/domain/settings/customer-settings';
import { Field, InputType, Int } from 'type-graphql';

const on = { nullable: true } as const;

@InputType({ description: 'What to change. What is left out or null stays as it is.' })
export class CustomerSettingsInput implements CustomerSettingsPatch {
  @Field(() => Int, { ...on, description: rows.numberMinLength.effect })
  numberMinLength?: number | null;

  @Field(() => Int, { ...on, description: rows.numberMaxLength.effect })
  numberMaxLength?: number | null;

  @Field(() => Boolean, { ...on, description: rows.autoGenerateNextNumber.effect })
  autoGenerateNextNumber?: boolean | null;

  @Field(() => Boolean, { ...on, description: rows.includeNumberInDisplayName.effect })
  includeNumberInDisplayName?: boolean | null;

  @Field(() => Boolean, { ...on, description: rows.showFacilityNameInsteadOfCustomer.effect })
  showFacilityNameInsteadOfCustomer?: boolean | null;

  @Field(() => Boolean, { ...on, description: rows.showCostCentre.effect })
  showCostCentre?: boolean | null;

  @Field(() => Boolean, { ...on, description: rows.showOrderNumber.effect })
  showOrderNumber?: boolean | null;

  @Field(() => Boolean, { ...on, description: rows.requireOrderNumber.effect })
  requireOrderNumber?: boolean | null;

  @Field(() => Boolean, { ...on, description: rows.requireCostCentre.effect })
  requireCostCentre?: boolean | null;

  @Field(() => Boolean, { ...on, description: rows.showLanguage.effect })
  showLanguage?: boolean | null;

  @Field(() => Boolean, { ...on, description: rows.showVatType.effect })
  showVatType?: boolean | null;

  @Field(() => Boolean, { ...on, description: rows.privateAsDefaultType.effect })
  privateAsDefaultType?: boolean | null;

  @Field(() => Boolean, { ...on, description: rows.showCustomerCommentOnOrder.effect })
  showCustomerCommentOnOrder?: boolean | null;

  @Field(() => Boolean, { ...on, description: rows.saveRequester.effect })
  saveRequester?: boolean | null;

  @Field(() => Boolean, { ...on, description: rows.useVatPerArticleRow.effect })
  useVatPerArticleRow?: boolean | null;

  @Field(() => Int, { ...on, description: rows.retentionMonths.effect })
  retentionMonths?: number | null;

  @Field(() => Int, { ...on, description: rows.defaultVat.effect })
  defaultVat?: number | null;

  @Field(() => Boolean, { ...on, description: rows.showServiceArticles.effect })
  showServiceArticles?: boolean | null;

  @Field(() => Boolean, { ...on, description: rows.showWorkOrderArticles.effect })
  showWorkOrderArticles?: boolean | null;

  @Field(() => Boolean, { ...on, description: rows.useTaxReductions.effect })
  useTaxReductions?: boolean | null;

  @Field(() => Int, { ...on, description: rows.messageLogMonths.effect })
  messageLogMonths?: number | null;

  @Field(() => Boolean, { ...on, description: rows.requireRevealReason.effect })
  requireRevealReason?: boolean | null;
}
