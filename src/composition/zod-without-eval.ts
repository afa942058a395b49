import { config } from 'zod/v4/core'

// The page's policy forbids making code out of text; the schema library would try, and the browser would log a refusal.
config({ jitless: true })
