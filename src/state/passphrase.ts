/** Plain words of everyday things, easy to say over the telephone, spelt in one way and unlike each other. */
const words = `
acorn almond anchor angle ankle apple apron arrow atlas autumn badge bagel baker bamboo banana banjo barley barrel basil basket
beach beacon beaver beetle bicycle biscuit blanket blossom bonnet border bottle boulder bracket branch bread brick bridge bronze
brother bucket buckle budget bugle butter button cabin cactus camel camera candle canvas canyon capital caravan carbon cardigan
carpet carrot castle cattle cedar cello cement chalk chapel cheese cherry chimney chorus cider circle citrus clover cobble coffee
collar comet compass concert copper coral corner cotton cousin cradle crane crayon cricket crystal cushion dairy daisy damson
dancer desert diamond dinner dolphin donkey dragon drawer driver eagle easel echo eleven elbow ember emerald engine envelope
evening fabric falcon farmer feather fiddle finger flagon flannel flint flute forest fossil fountain fridge frosty funnel galaxy
gallon garage garden garlic garnet gecko ginger giraffe glacier glider goblet golden granite grape gravel guitar hammer harbour
harvest hazel heather hedge helmet heron hockey holly honey hotel igloo indigo island ivory jacket jaguar jasmine jelly jersey
jigsaw jungle juniper kennel kettle kitchen kitten ladder lagoon lantern lavender leather lemon lentil letter lilac linen lizard
lobster locket lotus magnet mango maple marble market meadow melon mercury meteor mirror mitten mosaic motor muffin museum
mustard napkin needle nephew nickel noodle nutmeg oatmeal ocean olive onion orange orchard orchid otter oxygen oyster paddle
pancake panther paper parade parcel parsley parrot pastry pavement peach pebble pelican pencil pepper piano pickle picnic pigeon
pillow pilot planet plaster plum pocket pollen pony poppy postcard potato pottery pudding puddle puffin pumpkin puzzle quarry
quilt rabbit radish rainbow raisin ranger ribbon river robin rocket ruby rugby saddle saffron salmon sandal satin saucer scarf
school season seven shadow shelter sherbet shovel silver singer sister skater sketch slipper snooker spanner sparrow spider
spinach spoon squirrel stable staple statue stitch stocking storm summer sunset swallow table tadpole tailor teapot temple
tennis thimble thistle thunder ticket tiger timber toffee tomato tortoise tractor trumpet tulip tunnel turnip turtle twelve
umbrella valley vanilla velvet village vinegar violet violin waffle wagon walnut walrus water weaver whistle willow window
winter wizard wombat woollen yellow yoghurt zebra zigzag
`
  .trim()
  .split(/\s+/)

/** Five of 350 words: five million million passphrases, and each try costs a second and 256 MB of memory. */
const suggestedWords = 5

/** A number below `limit`, each as likely as the others. */
const randomBelow = (limit: number): number => {
  const range = 2 ** 32
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1))
  // Beyond the last whole multiple some numbers would come up more often than others.
  return random < range - (range % limit) ? random % limit : randomBelow(limit)
}

/** A passphrase that can be told over the telephone: `kettle-violin-harbour-plum-otter`. */
export const suggestPassphrase = (): string =>
  Array.from({ length: suggestedWords }, () => words[randomBelow(words.length)]).join('-')
