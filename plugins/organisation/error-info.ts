import { Field, field, fields, Int, ObjectType, registerEnumType } from 'qinxue/plugin';
import { type ErrorCode, errorCodes } from '../../server/api/platform.ts';

export const codes = Object.keys(errorCodes) as ErrorCode[];

export const ErrorCodeEnum = Object.fromEntries(codes.map((code) => [code, code])) as { [C in ErrorCode]: C };

registerEnumType(ErrorCodeEnum, {
  name: 'ErrorCode',
  description: 'What an error carries in `extensions.code` (错误代码).',
  valuesConfig: Object.fromEntries(
    codes.map((code) => {
      const { meaning, term } = errorCodes[code];
      return [code, { description: `${meaning.replace(/\.$/, '')} (${term}).` }];
    }),
  ),
});

@ObjectType('ErrorInfo', { description: 'An error that this server answers with (错误说明).' })
export class ErrorInfo extends fields({
  status: field(Int, 'The HTTP status where nothing was executed (状态码).'),
  meaning: field(String, 'What it means and what to do, in the language of `accept-language` (含义).'),
}) {
  @Field(() => ErrorCodeEnum, { description: 'In `extensions.code` (代码).' })
  code!: ErrorCode;
}
