# syntax=docker/dockerfile:1
FROM node:20-bookworm AS build
WORKDIR /app
COPY package.json package-lock.json ./
COPY client-sdk/package.json client-sdk/
COPY client-sdk/example/package.json client-sdk/example/
RUN npm ci
COPY tsconfig.json ./
COPY server server
COPY plugins plugins
COPY client-sdk client-sdk
COPY test test
COPY client-sdk client-sdk
RUN npm run build && npm prune --omit=dev

FROM node:20-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /app
COPY --from=build --chown=node:node /app/package.json ./
COPY --from=build --chown=node:node /app/node_modules node_modules
COPY --from=build --chown=node:node /app/dist dist
# A volume mounted there begins with its owner.
RUN mkdir -p .data/attachments && chown -R node:node .data
USER node
EXPOSE 4000
CMD ["node", "--max-semi-space-size=64", "dist/main.js"]
