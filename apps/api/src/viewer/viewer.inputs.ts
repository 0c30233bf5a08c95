import { Field, InputType } from 'type-graphql';
import { ColorScheme, UiLanguage } from './viewer-preferences.type.js';

@InputType({ description: "Changes of one's own account. What is left out or null stays as it is." })
export class ViewerUpdateInput {
  @Field(() => UiLanguage, { nullable: true, description: 'Language of the user interface and of messages.' })
  language?: UiLanguage | null;

  @Field(() => ColorScheme, { nullable: true, description: 'Light or dark pages.' })
  scheme?: ColorScheme | null;
}
