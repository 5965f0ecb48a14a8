// A real provider (oidc-provider) on this machine for one test: `node provider.mjs MODULES CLIENT SECRET BACK`.
// Whoever signs in is who they say; an address that begins with "unverified" is not verified.
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';

const [modules, id, secret, back] = process.argv.slice(2);
const { default: Provider } = await import(pathToFileURL(`${modules}/oidc-provider/lib/index.js`));
const server = createServer();
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const issuer = `http://127.0.0.1:${server.address().port}`;
const provider = new Provider(issuer, {
  clients: [{ client_id: id, client_secret: secret, redirect_uris: [back], grant_types: ['authorization_code'] }],
  claims: { openid: ['sub', 'acr', 'amr'], email: ['email', 'email_verified'] },
  conformIdTokenClaims: false,
  pkce: { required: () => true },
  findAccount: (_, name) => ({
    accountId: name,
    claims: () => ({ sub: name, email: name, email_verified: !name.startsWith('unverified') }),
  }),
});
server.on('request', provider.callback());
console.log(issuer);
