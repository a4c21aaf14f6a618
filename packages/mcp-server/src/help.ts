/**
 * What `--help` prints.
 *
 * @param program the command as it is typed.
 */
export const helpFor = (program: string) => `${program}: all of HaloPSA for AI agents, over the Model Context Protocol

Usage: ${program} [options]

Speaks with its client over the standard input and output, or over HTTP with --http.
Reads alone, until --allow names what else it may do; every write is confirmed by a person.

Tenant
  --profile NAME       Profile of halo login. Default: HALO_API_URL, HALO_API_CLIENT_ID and
                       HALO_API_CLIENT_SECRET, else the default profile
  --demo               A tenant in memory, to try it out

What is allowed
  --allow EFFECT[:OF]  write, delete or act (what mails, bills or reaches other systems); of all
                       operations, of a section (write:Tickets) or of one (act:postActions).
                       May be given several times
  --sql                Queries in Halo's reporting database, which has data of all clients
  --mirror FILE|URL    Queries in a mirror of halo sync: a file of SQLite, or postgres://…?schema=NAME.
                       Needs @halopsa/sync beside this package, and postgres for such a URL

Answers
  --budget TOKENS      Most tokens of an answer. Default: 10000
  --audit FILE         Appends a line of JSON for each call to a file. Default: standard error

HTTP
  --http               Serves streamable HTTP at /mcp in place of standard input and output
  --port PORT          Default: 4257
  --host ADDRESS       Default: 127.0.0.1. Any other needs a token in HALO_MCP_TOKEN, or OAuth
  --oauth-issuer URL   Authorization server whose tokens let clients in, in place of HALO_MCP_TOKEN
  --public-url URL     Where clients reach this server: https://mcp.example.com/mcp
  --oauth-audience X   Audience of its tokens. Default: the public URL
  --oauth-scope NAME   Scope that a token has to have. May be given several times
  --allow-host NAME    Name under which clients reach it, beside localhost. May be given several times

  --version, --help
`
