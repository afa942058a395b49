/** Name of the database on the device. Never changes. */
export const DATABASE_NAME = 'en-poste'
