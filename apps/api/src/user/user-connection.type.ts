import { ObjectType } from 'type-graphql';
import { connectionOf, edgeOf } from '../graphql/connection.js';
import { User } from './user.type.js';

@ObjectType({ description: 'A user in a list.' })
class UserEdge extends edgeOf(() => User) {}

@ObjectType({ description: 'Active users of the group, by name.' })
export class UserConnection extends connectionOf(
  () => User,
  () => UserEdge,
) {}
