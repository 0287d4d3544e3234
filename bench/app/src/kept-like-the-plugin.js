/**
 * The settings of a connection that the plugin makes for SQLite, so that what is compared is the
 * work and not the way in which the file is kept.
 */
const keepLikeThePlugin = ({ db }) => {
  const initialize = db.dialect.initialize.bind(db.dialect);
  db.dialect.initialize = async (connection) => {
    await initialize(connection);
    connection.pragma('secure_delete = on');
    connection.pragma('journal_mode = wal');
  };
};

module.exports = { keepLikeThePlugin };
