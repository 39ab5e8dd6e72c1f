// Input(16, 4, 4), MaxPool(2), MaxUnpool("maxPool1"), Dense(2)

// ---------- Vector256 ----------

        // maxUnpool1, maxUnpool1Index = maxUnpool(maxPool1, image)
        //   maxPool1 [16,2,2]   NCHWc16
        //   image [16,4,4]   NCHWc16
        //   maxUnpool1 [16,4,4]   NCHWc16
        //   maxUnpool1Index [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void MaxUnpool1_ForwardTraining(ref float x, ref float seen, ref float y, ref float index)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                ref float seen_oy = ref Unsafe.Add(ref seen, oy * 128);
                ref float x_oy = ref Unsafe.Add(ref x, oy * 32);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 128);
                ref float index_oy = ref Unsafe.Add(ref index, oy * 32);
                for (int ox = 0; ox < 2; ox++)
                {
                    ref float seen_oy_ox = ref Unsafe.Add(ref seen_oy, ox * 32);
                    ref float x_oy_ox = ref Unsafe.Add(ref x_oy, ox * 16);
                    ref float y_oy_ox = ref Unsafe.Add(ref y_oy, ox * 32);
                    ref float index_oy_ox = ref Unsafe.Add(ref index_oy, ox * 16);
                    for (int c = 0; c < 16; c += 8)
                    {
                        ref float seen_oy_ox_c = ref Unsafe.Add(ref seen_oy_ox, c);
                        ref float x_oy_ox_c = ref Unsafe.Add(ref x_oy_ox, c);
                        ref float y_oy_ox_c = ref Unsafe.Add(ref y_oy_ox, c);
                        ref float index_oy_ox_c = ref Unsafe.Add(ref index_oy_ox, c);
                        var best = Vector256.LoadUnsafe(ref seen_oy_ox_c);
                        var won = Vector256<float>.Zero;
                        var value = Vector256.LoadUnsafe(ref seen_oy_ox_c, 16);
                        won = Vector256.ConditionalSelect(Vector256.GreaterThan(value, best), Vector256.Create(1f), won);
                        best = Vector256.MaxNative(best, value);
                        value = Vector256.LoadUnsafe(ref seen_oy_ox_c, 64);
                        won = Vector256.ConditionalSelect(Vector256.GreaterThan(value, best), Vector256.Create(2f), won);
                        best = Vector256.MaxNative(best, value);
                        value = Vector256.LoadUnsafe(ref seen_oy_ox_c, 80);
                        won = Vector256.ConditionalSelect(Vector256.GreaterThan(value, best), Vector256.Create(3f), won);
                        best = Vector256.MaxNative(best, value);
                        var moved = Vector256.LoadUnsafe(ref x_oy_ox_c);
                        Vector256.ConditionalSelect(Vector256.Equals(won, Vector256<float>.Zero), moved, Vector256<float>.Zero).StoreUnsafe(ref y_oy_ox_c);
                        Vector256.ConditionalSelect(Vector256.Equals(won, Vector256.Create(1f)), moved, Vector256<float>.Zero).StoreUnsafe(ref y_oy_ox_c, 16);
                        Vector256.ConditionalSelect(Vector256.Equals(won, Vector256.Create(2f)), moved, Vector256<float>.Zero).StoreUnsafe(ref y_oy_ox_c, 64);
                        Vector256.ConditionalSelect(Vector256.Equals(won, Vector256.Create(3f)), moved, Vector256<float>.Zero).StoreUnsafe(ref y_oy_ox_c, 80);
                        won.StoreUnsafe(ref index_oy_ox_c);
                    }
                }
            }
        }

        // maxPool1Gradient = gradient of maxUnpool's input(maxUnpool1Gradient, maxUnpool1Index)
        //   maxUnpool1Gradient [16,4,4]   NCHWc16
        //   maxUnpool1Index [16,2,2]   NCHWc16
        //   maxPool1Gradient [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void MaxUnpool1_BackwardData(ref float dy, ref float index, ref float dx)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                ref float index_oy = ref Unsafe.Add(ref index, oy * 32);
                ref float dy_oy = ref Unsafe.Add(ref dy, oy * 128);
                ref float dx_oy = ref Unsafe.Add(ref dx, oy * 32);
                for (int ox = 0; ox < 2; ox++)
                {
                    ref float index_oy_ox = ref Unsafe.Add(ref index_oy, ox * 16);
                    ref float dy_oy_ox = ref Unsafe.Add(ref dy_oy, ox * 32);
                    ref float dx_oy_ox = ref Unsafe.Add(ref dx_oy, ox * 16);
                    for (int c = 0; c < 16; c += 8)
                    {
                        ref float index_oy_ox_c = ref Unsafe.Add(ref index_oy_ox, c);
                        ref float dy_oy_ox_c = ref Unsafe.Add(ref dy_oy_ox, c);
                        ref float dx_oy_ox_c = ref Unsafe.Add(ref dx_oy_ox, c);
                        var won = Vector256.LoadUnsafe(ref index_oy_ox_c);
                        var gradient = Vector256.LoadUnsafe(ref dy_oy_ox_c);
                        gradient = Vector256.ConditionalSelect(Vector256.Equals(won, Vector256.Create(1f)), Vector256.LoadUnsafe(ref dy_oy_ox_c, 16), gradient);
                        gradient = Vector256.ConditionalSelect(Vector256.Equals(won, Vector256.Create(2f)), Vector256.LoadUnsafe(ref dy_oy_ox_c, 64), gradient);
                        gradient = Vector256.ConditionalSelect(Vector256.Equals(won, Vector256.Create(3f)), Vector256.LoadUnsafe(ref dy_oy_ox_c, 80), gradient);
                        gradient.StoreUnsafe(ref dx_oy_ox_c);
                    }
                }
            }
        }
