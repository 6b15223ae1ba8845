import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import { QinxueError } from '../base/errors.ts';
import { text } from '../base/text.ts';
import type { Allowance } from '../contract/allow.ts';
import type { Context } from '../contract/context.ts';
import type { Link } from '../contract/link.ts';
import { followLink } from '../request/follow-link.ts';
import { inside } from '../request/inside.ts';
import { reactWithin } from '../request/react-within.ts';
import { notSignedIn } from '../request/refusals.ts';
import type { Ownership } from './ownership.ts';
import { repeated } from './repeated.ts';

/** Gives links their resolver and mutations their guard; every projection shares them. */
export function wire(schema: GraphQLSchema, owners: Ownership): void {
  const mutation = schema.getMutationType();
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type))
      for (const field of Object.values(type.getFields())) {
        const link = field.extensions.link as Link | undefined;
        if (link) field.resolve = followLink(link);
        else if (type === mutation) field.resolve = guarded(field, owners.field(type.name, field.name));
      }
}

/** A mutation runs only for those it is declared for, and in a unit where its plugin is on and not suspended. */
function guarded(field: GraphQLField<unknown, Context>, plugin = '') {
  const allowance = field.extensions.allow as Allowance;
  const resolve = field.resolve ?? defaultFieldResolver;
  return async (source: unknown, args: object, context: Context, info: GraphQLResolveInfo) => {
    if (allowance !== 'anyone' && !context.viewer.isSignedIn) throw notSignedIn();
    // A token has permissions and nothing else: it neither makes further tokens nor acts as the person.
    if (allowance === 'signed-in' && context.viewer.isToken)
      throw new QinxueError(
        'FORBIDDEN',
        text(
          'An API token cannot do this. Sign in as yourself with `sessionCreate`.',
          '接口令牌不能这样做，请用 `sessionCreate` 以本人身份登录。',
        ),
      );
    if (typeof allowance === 'object') context.assertCan(allowance);
    context.assertWritable(plugin);
    inside(context).action = field.name;
    context.reason = null;
    const written = inside(context).unitOfWork?.audit.length;
    const result = await attempt(() => resolve(source, args, context, info)).catch(async (error: unknown) => {
      const row = await repeated(context, field, args, error);
      // What it has written before it was refused must not stay.
      if (!row || inside(context).unitOfWork?.audit.length !== written) throw error;
      return row;
    });
    // Before the answer is read: it shows what the reactions did.
    await reactWithin(context);
    return result;
  };
}

/** Resolvers may throw before there is a promise. */
const attempt = async (resolve: () => unknown) => resolve();
