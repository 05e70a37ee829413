export const writeVarda = async () => '';
