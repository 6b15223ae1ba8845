/**
 * What the page does, as the browser gets it: signs in, shows Sandbox with the unit and the token in its
 * headers, and says what to do where Sandbox cannot be loaded. Text, because the server's own types have no browser.
 */
export const sandboxScript = String.raw`async (config) => {
  const TOKEN = 'qinxue.token';
  const PATIENCE_MS = 8000;
  const at = (id) => document.getElementById(id);
  const endpoint = location.origin + location.pathname;
  const unit = at('unit');
  unit.value = config.unit;
  let embedded;

  const token = () => sessionStorage.getItem(TOKEN) ?? '';
  const headers = () => ({ 'x-unit': encodeURI(unit.value), authorization: 'Bearer ' + token() });
  const say = (text) => { at('message').textContent = text; };

  // An empty header is a place to write in, not something to send. Sandbox reads the schema without the
  // headers of the tab: it gets the page's, or it would show the graph of nobody.
  const request = (url, options) => {
    const sent = new Headers(options.headers);
    const isIntrospection = String(options.body).includes('__schema');
    for (const [name, value] of Object.entries(headers()))
      if (isIntrospection && !sent.has(name)) sent.set(name, value);
    if (/^bearer$/i.test((sent.get('authorization') ?? '').trim())) sent.delete('authorization');
    if (!sent.get('x-unit')) sent.delete('x-unit');
    return fetch(url, { ...options, headers: sent });
  };

  const ask = async (body) => {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return response.json();
  };

  const show = () => {
    at('sign-in').hidden = token() !== '';
    at('signed-in').hidden = token() === '';
    const bearer = ' \\\n  -H "authorization: Bearer $TOKEN"' + (unit.value && ' \\\n  -H "x-unit: ' + encodeURI(unit.value) + '"');
    at('curl').textContent =
      'curl ' + endpoint + ' -H "content-type: application/json" \\\n' +
      '  -d \'{"query":"mutation { sessionCreate(input: { login: \\"admin\\", password: \\"demo\\" }) { token } }"}\'\n\n' +
      'curl ' + endpoint + ' -H "content-type: application/json"' + bearer + ' \\\n' +
      '  -d \'{"query":"{ viewer { member { name } unit { code name } } }"}\'';
    at('curl-sdl').textContent = 'curl ' + location.origin + '/schema.graphql' + bearer + ' -o schema.graphql';
    for (const place of document.querySelectorAll('.endpoint')) place.textContent = endpoint;
    if (!window.EmbeddedSandbox) return;
    at('help').hidden = true;
    embedded?.dispose();
    embedded = new window.EmbeddedSandbox({
      target: '#sandbox',
      initialEndpoint: endpoint,
      endpointIsEditable: false,
      hideCookieToggle: true,
      allowDynamicStyles: false,
      runTelemetry: false,
      handleRequest: request,
      initialState: { document: config.document, headers: headers(), includeCookies: false, pollForSchemaUpdates: false },
    });
  };

  at('sign-in').addEventListener('submit', async (event) => {
    event.preventDefault();
    say('');
    const input = { login: at('login').value, password: at('password').value };
    const query = 'mutation SignIn($input: SessionCreateInput!) { sessionCreate(input: $input) { token } }';
    const { data, errors } = await ask({ query, variables: { input } }).catch((error) => ({ errors: [error] }));
    at('password').value = '';
    if (!data?.sessionCreate) return say(errors?.[0]?.message ?? 'No answer.');
    // For this tab, and gone with it.
    sessionStorage.setItem(TOKEN, data.sessionCreate.token);
    show();
  });
  at('signed-in').addEventListener('submit', (event) => {
    event.preventDefault();
    sessionStorage.removeItem(TOKEN);
    show();
  });
  at('unit-form').addEventListener('submit', (event) => {
    event.preventDefault();
    const address = new URL(location.href);
    if (unit.value) address.searchParams.set('unit', unit.value);
    else address.searchParams.delete('unit');
    history.replaceState(null, '', address);
    show();
  });
  at('sdl').addEventListener('click', async () => {
    const response = await request(location.origin + '/schema.graphql', { headers: headers() });
    if (!response.ok) return say((await response.json()).errors?.[0]?.message ?? 'No answer.');
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await response.blob());
    link.download = 'schema.graphql';
    link.click();
  });

  const failed = () => {
    if (!window.EmbeddedSandbox) at('state').textContent = 'Apollo Sandbox cannot be loaded 无法加载 Sandbox';
  };
  const script = document.createElement('script');
  script.src = config.script;
  script.nonce = config.nonce;
  script.addEventListener('load', show);
  script.addEventListener('error', failed);
  // A firewall that swallows packets reports nothing.
  setTimeout(failed, PATIENCE_MS);
  show();
  document.head.append(script);
}`;
