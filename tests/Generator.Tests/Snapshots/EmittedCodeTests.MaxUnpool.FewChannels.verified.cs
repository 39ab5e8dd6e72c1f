// Input(1, 4, 22), MaxPool(2), MaxUnpool("maxPool1")

// ---------- Vector256 ----------

        // maxUnpool1 = maxUnpool(maxPool1, image)
        //   maxPool1 [1,2,11]   NCHW
        //   image [1,4,22]   NCHW
        //   maxUnpool1 [1,4,22]   NCHW
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void MaxUnpool1_Forward(ref float x, ref float seen, ref float y)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                ref float seen_oy = ref Unsafe.Add(ref seen, oy * 64);
                ref float x_oy = ref Unsafe.Add(ref x, oy * 16);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 64);
                var best = Lanes.Load256(ref seen_oy, 2);
                var won = Vector256<float>.Zero;
                var value = Lanes.Load256(ref Unsafe.Add(ref seen_oy, 1), 2);
                won = Vector256.ConditionalSelect(Vector256.GreaterThan(value, best), Vector256.Create(1f), won);
                best = Vector256.MaxNative(best, value);
                value = Lanes.Load256(ref Unsafe.Add(ref seen_oy, 32), 2);
                won = Vector256.ConditionalSelect(Vector256.GreaterThan(value, best), Vector256.Create(2f), won);
                best = Vector256.MaxNative(best, value);
                value = Lanes.Load256(ref Unsafe.Add(ref seen_oy, 33), 2);
                won = Vector256.ConditionalSelect(Vector256.GreaterThan(value, best), Vector256.Create(3f), won);
                best = Vector256.MaxNative(best, value);
                var moved = Vector256.LoadUnsafe(ref x_oy);
                Lanes.Store256(Vector256.ConditionalSelect(Vector256.Equals(won, Vector256<float>.Zero), moved, Vector256<float>.Zero), ref y_oy, 2);
                Lanes.Store256(Vector256.ConditionalSelect(Vector256.Equals(won, Vector256.Create(1f)), moved, Vector256<float>.Zero), ref Unsafe.Add(ref y_oy, 1), 2);
                Lanes.Store256(Vector256.ConditionalSelect(Vector256.Equals(won, Vector256.Create(2f)), moved, Vector256<float>.Zero), ref Unsafe.Add(ref y_oy, 32), 2);
                Lanes.Store256(Vector256.ConditionalSelect(Vector256.Equals(won, Vector256.Create(3f)), moved, Vector256<float>.Zero), ref Unsafe.Add(ref y_oy, 33), 2);
                for (int ox = 8; ox < 11; ox++)
                {
                    ref float seen_oy_ox = ref Unsafe.Add(ref seen_oy, ox * 2);
                    ref float x_oy_ox = ref Unsafe.Add(ref x_oy, ox);
                    ref float y_oy_ox = ref Unsafe.Add(ref y_oy, ox * 2);
                    var bestOfPixel = seen_oy_ox;
                    var wonOfPixel = 0f;
                    var valueOfPixel = Unsafe.Add(ref seen_oy_ox, 1);
                    wonOfPixel = valueOfPixel > bestOfPixel ? 1f : wonOfPixel;
                    bestOfPixel = Lanes.Max(bestOfPixel, valueOfPixel);
                    valueOfPixel = Unsafe.Add(ref seen_oy_ox, 32);
                    wonOfPixel = valueOfPixel > bestOfPixel ? 2f : wonOfPixel;
                    bestOfPixel = Lanes.Max(bestOfPixel, valueOfPixel);
                    valueOfPixel = Unsafe.Add(ref seen_oy_ox, 33);
                    wonOfPixel = valueOfPixel > bestOfPixel ? 3f : wonOfPixel;
                    bestOfPixel = Lanes.Max(bestOfPixel, valueOfPixel);
                    var movedOfPixel = x_oy_ox;
                    y_oy_ox = wonOfPixel == 0f ? movedOfPixel : 0f;
                    Unsafe.Add(ref y_oy_ox, 1) = wonOfPixel == 1f ? movedOfPixel : 0f;
                    Unsafe.Add(ref y_oy_ox, 32) = wonOfPixel == 2f ? movedOfPixel : 0f;
                    Unsafe.Add(ref y_oy_ox, 33) = wonOfPixel == 3f ? movedOfPixel : 0f;
                }
            }
        }
