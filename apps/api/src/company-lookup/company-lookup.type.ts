import type { Company as FoundCompany, LookupOutcome } from '@register/domain/company/company';
import type { Address as WrittenAddress } from '@register/domain/customer/customer';
import { Field, ObjectType } from 'type-graphql';
import { Address } from '../customer/address.type.js';
import { UserError } from '../graphql/user-error.type.js';
import type { SourceName } from './company-lookup.config.js';
import { CompanyLookupOutcome, CompanySourceName } from './company-lookup.enums.js';

@ObjectType({ description: 'What a public register says of a company. What it does not say is null.' })
class Company implements FoundCompany {
  @Field({ description: 'Organisation number, 10 digits without hyphen.' })
  organisationNumber: string;

  @Field(() => String, { nullable: true, description: 'Registered name.' })
  name: string | null;

  @Field(() => Address, { nullable: true, description: 'Postal address.' })
  address: WrittenAddress | null;

  @Field(() => String, { nullable: true, description: "Legal form in the register's own words, e.g. `Aktiebolag`." })
  legalForm: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it carries on business.' })
  active: boolean | null;

  @Field(() => String, { nullable: true, description: 'When it was struck off, `YYYY-MM-DD`.' })
  deregisteredOn: string | null;
}

@ObjectType({ description: 'What was found under an organisation number. Nothing is changed by looking.' })
export class CompanyLookup {
  @Field(() => CompanyLookupOutcome, {
    nullable: true,
    description: 'What the look-up came to; null when the number is none that is asked about (`userErrors`).',
  })
  outcome?: LookupOutcome | undefined;

  @Field(() => [Company], {
    description: 'One for FOUND, those to choose from for SEVERAL, those that were for DEREGISTERED; else empty.',
  })
  companies: readonly FoundCompany[];

  @Field(() => CompanySourceName, { nullable: true, description: 'Which register answered.' })
  source: SourceName | null;

  @Field(() => [UserError], {
    description: 'What is wrong with the number; empty when it was asked about.',
  })
  userErrors: UserError[];
}
