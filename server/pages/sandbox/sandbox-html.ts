import { sandboxScript } from './sandbox-script.ts';

const SANDBOX = 'https://embeddable-sandbox.cdn.apollographql.com/_latest/embeddable-sandbox.umd.production.min.js';

/** Runs for whoever opens it, signed in or not. */
export const firstDocument = `# Qinxue 勤学 – what you see is the graph of your unit. Its plugins decide what is in it.
query Welcome {
  viewer {
    member { name }
    unit { code name }
    plugins { plugin title titleZh mode }
    permissions
  }
}
`;

const style = `
  :root { color-scheme: light dark; font: 14px/1.5 system-ui, "PingFang SC", "Microsoft YaHei", sans-serif; }
  body { margin: 0; height: 100vh; display: flex; flex-direction: column; }
  header, form { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; }
  header { padding: .5rem 1rem; border-bottom: 1px solid #8884; }
  header strong { margin-right: auto; }
  input { width: 8rem; margin-left: .4rem; padding: .2rem .4rem; font: inherit; }
  button { padding: .2rem .8rem; font: inherit; }
  main { flex: 1; position: relative; min-height: 0; }
  #sandbox, #sandbox iframe { position: absolute; inset: 0; width: 100%; height: 100%; border: 0; }
  #help { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem; overflow: auto; }
  pre { padding: .8rem; border: 1px solid #8884; border-radius: .3rem; white-space: pre-wrap; overflow-wrap: anywhere; }
  [hidden] { display: none !important; }
`;

/** The page; all that comes from the request goes through `json`. */
export function sandboxHtml(nonce: string, unit: string): string {
  const config = json({ unit, document: firstDocument, script: SANDBOX, nonce });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Qinxue 勤学 · Sandbox</title>
<link rel="icon" href="data:,">
<style nonce="${nonce}">${style}</style>
</head>
<body>
<header>
  <strong>Qinxue 勤学</strong>
  <form id="unit-form"><label>Unit 单位<input id="unit" autocomplete="off"></label><button>Show 查看</button></form>
  <form id="sign-in">
    <label>Login 账号<input id="login" autocomplete="username" required></label>
    <label>Password 密码<input id="password" type="password" autocomplete="current-password" required></label>
    <button>Sign in 登录</button>
  </form>
  <form id="signed-in" hidden><span>Signed in 已登录</span><button>Sign out 退出</button></form>
  <button id="sdl" type="button">Schema (SDL) 下载</button>
  <a id="explorer" href="explorer">Offline explorer 离线查询台</a>
  <span id="message" role="status"></span>
</header>
<main>
  <div id="sandbox"></div>
  <section id="help">
    <h1 id="state">Loading Apollo Sandbox… 正在加载</h1>
    <p>Sandbox comes from Apollo's servers. Without access to the internet it cannot be loaded; everything else works here.<br>
    Sandbox 来自 Apollo 的服务器；没有互联网时无法加载，接口本身不受影响。</p>
    <p><a href="explorer">The offline explorer</a> is GraphiQL from this server itself.
    <a href="explorer">离线查询台</a>由本服务器自身提供，无需互联网。</p>
    <h2>Ask with curl 用 curl 查询</h2>
    <pre id="curl"></pre>
    <h2>Or with a GraphQL client 或使用客户端</h2>
    <p>Altair, Insomnia, Bruno or Postman, installed on your machine: address <code class="endpoint"></code>, headers
    <code>x-unit</code> and <code>authorization: Bearer …</code>. Introspection shows them the graph of your unit.</p>
    <h2>The schema 架构文件</h2>
    <p>Sign in above and press “Schema (SDL)”, or:</p>
    <pre id="curl-sdl"></pre>
    <noscript>Sandbox and the sign-in above need JavaScript. 需要启用 JavaScript。</noscript>
  </section>
</main>
<script nonce="${nonce}">(${sandboxScript})(${config})</script>
</body>
</html>
`;
}

/** JSON that cannot end the script that it stands in. */
const json = (value: object) =>
  JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
