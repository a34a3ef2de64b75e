# The service alone; Neo4j is another container (docker-compose.yml) or any server that NEO4J_URI names.
FROM node:20.20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY src ./src
# The touch says that the packages are those of the lock file, whatever times the files had where the image is built:
# src/entente.mjs would else install them anew.
RUN npm run build && npm prune --omit=dev && touch package-lock.json && touch node_modules/.package-lock.json

FROM node:20.20-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /app/package.json /app/package-lock.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY src/entente.mjs ./src/entente.mjs
COPY src/api/http/health-worker.mjs ./src/api/http/health-worker.mjs
COPY cypher ./cypher
COPY schema ./schema
COPY seed ./seed
COPY LICENSE ./
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=2m \
  CMD ["node", "--eval", "fetch('http://127.0.0.1:' + (process.env.PORT ?? 4000) + '/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "src/entente.mjs", "serve"]
