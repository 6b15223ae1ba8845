import { type Context, Ctx, Query, Resolver } from 'qinxue/plugin';
import { errorCodes } from '../../server/api/platform.ts';
import { codes, ErrorInfo } from './error-info.ts';

@Resolver()
export class ErrorInfoResolver {
  @Query(() => [ErrorInfo], { description: 'Every error that this server answers with (错误代码表).' })
  errorCodes(@Ctx() { language }: Context): ErrorInfo[] {
    return codes.map((code) => {
      const { status, meaning, meaningZh } = errorCodes[code];
      return { code, status, meaning: language === 'zh' ? meaningZh : meaning };
    });
  }
}
