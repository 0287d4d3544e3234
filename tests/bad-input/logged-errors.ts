interface LogLine {
  level: string;
  message: string;
}

/** Runs something and gives what it made the application log as an error. */
export const loggedErrors = async (run: () => Promise<void>): Promise<string[]> => {
  const lines: string[] = [];
  const listen = ({ level, message }: LogLine) => {
    // Coloured levels come with escape codes around them.
    if (level.includes('error')) lines.push(message);
  };
  // Strapi's log is a winston stream, which emits each line that it passes on.
  newsroom.strapi.log.on('data', listen);
  await run();
  newsroom.strapi.log.off('data', listen);
  return lines;
};
